//! Any page as lines of text.

use html5gum::{DefaultEmitter, EndTag, StartTag, Token, Tokenizer};

use crate::documents::docx::numbering::{Style, enumerate};
use crate::documents::flow::Flow;

/// Elements whose content is no text of the page.
const SKIPPED: &[&str] = &[
    "script", "style", "title", "template", "noscript", "iframe", "object", "svg", "select", "datalist", "audio",
    "video", "canvas", "button",
];

/// Elements that begin and end a line.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "html",
    "legend",
    "main",
    "menu",
    "nav",
    "search",
    "section",
    "summary",
    "tbody",
    "tfoot",
    "thead",
];

/// Elements that a blank line parts from their neighbours.
const PARTED: &[&str] = &["p", "blockquote", "pre", "hr"];

/// Elements that have no content and no end.
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// The tokens of a page; script, style and the like are no markup inside.
pub(super) fn tokens(page: &str) -> impl Iterator<Item = Token> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let tokens = Tokenizer::new_with_emitter(page, emitter);
    tokens.map_while(Result::ok)
}

/// The text of a page.
pub(super) fn text(page: &str) -> String {
    let mut reader = Reader::new();
    tokens(page).for_each(|token| reader.token(&token));
    reader.finish()
}

/// Reads token by token.
pub(super) struct Reader {
    flow: Flow,
    lists: Vec<List>,
    /// Preformatted elements that are open.
    preformatted: usize,
    /// The element whose content is skipped, and how many of its name are open.
    skipped: Option<(Vec<u8>, usize)>,
}

struct List {
    style: Option<Style>,
    next: u32,
}

impl Reader {
    pub(super) fn new() -> Self {
        Reader { flow: Flow::new(), lists: Vec::new(), preformatted: 0, skipped: None }
    }

    pub(super) fn finish(self) -> String {
        self.flow.finish()
    }

    pub(super) fn end_line(&mut self) {
        self.flow.end_line();
    }

    pub(super) fn token(&mut self, token: &Token) {
        if let Some((name, open)) = &mut self.skipped {
            match token {
                Token::StartTag(tag) if *tag.name == *name && !tag.self_closing => *open += 1,
                Token::EndTag(tag) if *tag.name == *name => *open -= 1,
                _ => {}
            }
            if *open == 0 {
                self.skipped = None;
            }
            return;
        }
        match token {
            Token::StartTag(tag) => self.open(tag),
            Token::EndTag(tag) => self.close(tag),
            Token::String(text) => self.text(&String::from_utf8_lossy(text)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.preformatted == 0 {
            return self.flow.collapsed(text);
        }
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.flow.hard_break();
            }
            self.flow.text(line.trim_end_matches('\r'));
        }
    }

    fn open(&mut self, tag: &StartTag<()>) {
        let name = String::from_utf8_lossy(&tag.name);
        let name = name.as_ref();
        let hidden = attribute(tag, "hidden").is_some() && !VOID.contains(&name);
        if (SKIPPED.contains(&name) || hidden) && !tag.self_closing {
            self.skipped = Some((tag.name.to_vec(), 1));
            return;
        }
        match name {
            "br" => self.flow.hard_break(),
            "a" => self.flow.open_link(&attribute(tag, "href").unwrap_or_default()),
            "ul" | "menu" => self.open_list(List { style: None, next: 1 }),
            "ol" => {
                let style = Style::of_html(attribute(tag, "type").as_deref().unwrap_or(""));
                let next = attribute(tag, "start").and_then(|start| start.trim().parse().ok()).unwrap_or(1);
                self.open_list(List { style: Some(style), next });
            }
            "li" => self.item(attribute(tag, "value").and_then(|value| value.trim().parse().ok())),
            "table" => self.flow.open_table(),
            "tr" => self.flow.open_row(),
            "td" | "th" => self.flow.open_cell(),
            _ if BLOCKS.contains(&name) => self.flow.end_line(),
            _ if PARTED.contains(&name) => self.part(),
            _ => {}
        }
        self.preformatted += usize::from(matches!(name, "pre" | "textarea" | "listing" | "xmp"));
    }

    fn close(&mut self, tag: &EndTag<()>) {
        let name = String::from_utf8_lossy(&tag.name);
        match name.as_ref() {
            // Browsers take the end of a line break for a line break.
            "br" => self.flow.hard_break(),
            "a" => self.flow.close_link(),
            "ul" | "ol" | "menu" => {
                self.flow.end_item();
                self.lists.pop();
            }
            "li" => self.flow.end_item(),
            "table" => self.flow.close_table(),
            "tr" => self.flow.close_row(),
            "td" | "th" => self.flow.close_cell(),
            name if BLOCKS.contains(&name) => self.flow.end_line(),
            name if PARTED.contains(&name) => self.part(),
            _ => {}
        }
        let preformatted = matches!(name.as_ref(), "pre" | "textarea" | "listing" | "xmp");
        self.preformatted = self.preformatted.saturating_sub(usize::from(preformatted));
    }

    /// Ends a paragraph. Those of lists stand as close as the items.
    fn part(&mut self) {
        if self.lists.is_empty() { self.flow.gap() } else { self.flow.end_line() }
    }

    fn open_list(&mut self, list: List) {
        self.flow.end_line();
        self.lists.push(list);
    }

    fn item(&mut self, value: Option<u32>) {
        let depth = self.lists.len();
        let marker = match self.lists.last_mut() {
            Some(List { style: Some(style), next }) => {
                let number = value.unwrap_or(*next);
                *next = number.saturating_add(1);
                format!("{}.", enumerate(*style, number))
            }
            _ => "-".to_owned(),
        };
        self.flow.item(depth, &marker);
    }
}

/// The value of an attribute.
pub(super) fn attribute(tag: &StartTag<()>, name: &str) -> Option<String> {
    let value = tag.attributes.get(name.as_bytes())?;
    Some(String::from_utf8_lossy(value).into_owned())
}
