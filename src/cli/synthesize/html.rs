//! The synthesis as a web page: no script, nothing from elsewhere, charts as SVG with their figures in words.

use std::fmt::Write;

use quick_xml::escape::escape;

use super::document::{Block, Chart, Run};

/// The page's style, in logical properties and the reader's own colours.
const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-inline-size:70rem;padding:1rem;overflow-wrap:break-word}\
a{color:LinkText}a:focus-visible{outline:3px solid;outline-offset:2px}\
.scroll{overflow-x:auto}\
table{border-collapse:collapse;margin-block:1rem}\
caption{text-align:start;font-weight:bold;padding-block:.5rem}\
th,td{border:1px solid GrayText;padding:.35rem .6rem;text-align:start;vertical-align:top}\
details{min-inline-size:10rem}summary{min-block-size:24px}tr:target{outline:3px solid}\
svg{max-inline-size:100%;block-size:auto;color:CanvasText}\
svg text{fill:currentColor;font:14px system-ui,sans-serif}\
.bar{fill:#2f6db5}.spread{fill:#2f6db5;opacity:.45}\
@media (forced-colors:active){.bar,.spread{fill:CanvasText}}\
li{margin-block:.4rem}q{quotes:none}";

/// The SHA-256 hash of the style, in Base64, by which the page's policy knows it. A test compares both.
const STYLE_HASH: &str = "MDyP4b40HW9YWEfe+zAp9llowfq5V9TQVl1EQyBvUmk=";

/// The page. Its policy allows its own style and nothing else.
pub fn page(title: &str, language: &str, blocks: &[Block]) -> String {
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{}'; \
         base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n",
        STYLE_HASH,
        title = escape(title),
    );
    for (index, block) in blocks.iter().enumerate() {
        write_block(block, index, &mut out);
    }
    out + "</main>\n</body>\n</html>\n"
}

fn runs(runs: &[Run]) -> String {
    let one = |run: &Run| match run {
        Run::Text(text) => escape(text.as_str()).into_owned(),
        Run::Quote(text) => format!("<q>{}</q>", escape(text.as_str())),
        Run::Link(text, to) => format!("<a href=\"{}\">{}</a>", escape(to.as_str()), escape(text.as_str())),
        Run::Folded(count, inner) => {
            format!("<details><summary>{}</summary>{}</details>", escape(count.as_str()), self::runs(inner))
        }
    };
    runs.iter().map(one).collect()
}

fn write_block(block: &Block, index: usize, out: &mut String) {
    // Writing into a string does not fail.
    let _ = match block {
        Block::Heading(level, text, anchor) => {
            writeln!(out, "<h{level} id=\"{}\">{}</h{level}>", escape(anchor.as_str()), escape(text.as_str()))
        }
        Block::Paragraph(text) => writeln!(out, "<p>{}</p>", runs(text)),
        Block::List(items) => {
            let items: String = items.iter().map(|item| format!("<li>{}</li>\n", runs(item))).collect();
            writeln!(out, "<ul>\n{items}</ul>")
        }
        Block::Table { caption, heads, rows } => {
            let heads: String =
                heads.iter().map(|head| format!("<th scope=\"col\">{}</th>", escape(head.as_str()))).collect();
            let label = escape(caption.as_str());
            // A wide table scrolls by itself, and can be reached with the keyboard to do so.
            let _ = writeln!(
                out,
                "<div class=\"scroll\" role=\"region\" aria-label=\"{label}\" tabindex=\"0\">\n<table>\n\
                 <caption>{label}</caption>\n<thead><tr>{heads}</tr></thead>\n<tbody>"
            );
            for row in rows {
                let id = if row.anchor.is_empty() { String::new() } else { format!(" id=\"{}\"", row.anchor) };
                let cells = row.cells.iter().enumerate().map(|(column, cell)| match column {
                    0 => format!("<th scope=\"row\">{}</th>", runs(cell)),
                    _ => format!("<td>{}</td>", runs(cell)),
                });
                let _ = writeln!(out, "<tr{id}>{}</tr>", cells.collect::<String>());
            }
            writeln!(out, "</tbody>\n</table>\n</div>")
        }
        Block::Chart(one) => writeln!(out, "{}", chart(one, index)),
    };
}

const NAME_WIDTH: usize = 300;
const BAR_WIDTH: u64 = 320;
const FIGURE_WIDTH: usize = 160;
const LINE: usize = 30;

fn chart(chart: &Chart, index: usize) -> String {
    let width = NAME_WIDTH + usize::try_from(BAR_WIDTH).unwrap_or(320) + FIGURE_WIDTH;
    let height = chart.bars.len() * LINE + 10;
    let most = chart.bars.iter().map(|(_, _, high, _)| *high).max().unwrap_or(0).max(1);
    let scale = |figure: u64| u128::from(figure) * u128::from(BAR_WIDTH) / u128::from(most);
    let told: Vec<String> = chart.bars.iter().map(|(name, _, _, figure)| format!("{name}: {figure}")).collect();
    let mut out = format!(
        "<svg viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" \
         aria-labelledby=\"chart-{index} figures-{index}\">\n<title id=\"chart-{index}\">{}</title>\n\
         <desc id=\"figures-{index}\">{}</desc>\n",
        escape(chart.title.as_str()),
        escape(told.join("; ")),
    );
    for (line, (name, low, high, figure)) in chart.bars.iter().enumerate() {
        let (y, text_y) = (line * LINE + 6, line * LINE + 22);
        let (low, high) = (scale(*low), scale(*high).max(1));
        let _ = writeln!(
            out,
            "<text x=\"0\" y=\"{text_y}\">{}</text><rect class=\"bar\" x=\"{NAME_WIDTH}\" y=\"{y}\" width=\"{low}\" \
             height=\"20\"/><rect class=\"spread\" x=\"{}\" y=\"{y}\" width=\"{}\" height=\"20\"/>\
             <text x=\"{}\" y=\"{text_y}\">{}</text>",
            escape(shortened(name)),
            NAME_WIDTH as u128 + low,
            high.saturating_sub(low),
            NAME_WIDTH as u128 + high + 8,
            escape(figure.as_str()),
        );
    }
    out + "</svg>"
}

/// A name that fits beside the bars; the whole of it stands in the table.
fn shortened(name: &str) -> String {
    if name.chars().count() <= 40 { name.to_owned() } else { name.chars().take(39).chain(['…']).collect() }
}
