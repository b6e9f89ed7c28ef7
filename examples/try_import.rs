use rapporteur::*;
fn main() {
    let text = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let import = import_text(&text);
    for r in &import.reports {
        println!("=== {} alt {:?} span {:?} unplaced {}", r.draft.template, r.alternatives, r.span, r.unplaced.len());
        let mut c = Checker::new(template(&r.draft.template).unwrap());
        c.set_all(r.draft.answers.clone()).unwrap();
        for f in c.report() {
            let a = c.answer(&f.field).unwrap();
            let t = a.text().unwrap_or("");
            println!(
                "  {} w={:?}/{:?} i={:?} | {:.60}",
                f.field,
                f.measure.words,
                f.measure.words_limit.map(|l| l.at_most),
                f.measure.items,
                t.replace('\n', "⏎")
            );
            for d in &f.diagnostics {
                println!(
                    "      {:?} {} «{:.90}» {:?}",
                    d.severity,
                    d.code.as_str(),
                    d.span.of(t).replace('\n', "⏎"),
                    d.certainty
                );
            }
        }
    }
    for p in &import.outside {
        println!("outside {:?}: {:.80}…", p.span, p.text.replace('\n', "⏎"));
    }
    for d in &import.diagnostics {
        println!("{} {:?}", d.code.as_str(), d.params);
    }
}
