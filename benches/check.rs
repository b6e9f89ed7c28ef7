//! How long a check takes natively: a report of some 1,200 words, whole and one field after a key press.

use std::fs;
use std::hint::black_box;
use std::sync::Arc;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use rapporteur::{Answers, Checker, check, import_text, template};

fn report() -> Answers {
    let text = fs::read_to_string("benches/report-1200.json").expect("the report");
    serde_json::from_str(&text).expect("answers by field id")
}

fn benches(c: &mut Criterion) {
    let form = template("igf-2018-long").expect("a built-in template");
    let answers = report();
    let bytes: usize = answers.iter().map(|(_, answer)| answer.text().map_or(0, str::len)).sum();
    let discussion = answers.get("discussion").and_then(|answer| answer.text()).expect("prose").to_owned();
    let page: String = form
        .fields
        .iter()
        .map(|field| {
            let answer = answers.get(&field.id).and_then(|answer| answer.text()).unwrap_or_default();
            format!("- {}:\n{answer}\n", field.label)
        })
        .collect();

    let mut group = c.benchmark_group("report of 1,200 words");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("whole check", |b| b.iter(|| check(black_box(&form), black_box(&answers))));
    group.throughput(Throughput::Bytes(discussion.len() as u64));
    let mut checker = Checker::new(Arc::clone(&form));
    checker.set_all(answers.clone()).expect("answers of this form");
    group.bench_function("one field (300 words)", |b| {
        b.iter_batched(
            || discussion.clone(),
            |text| checker.set("discussion", text).expect("a field of this form"),
            BatchSize::SmallInput,
        );
    });
    group.throughput(Throughput::Bytes(page.len() as u64));
    group.bench_function("import of the page", |b| b.iter(|| import_text(black_box(&page))));
    group.finish();
}

criterion_group!(all, benches);
criterion_main!(all);
