//! How long it takes to write and to read a report of about 1,200 words in each format.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use rapporteur::documents::{Format, Hints, Options, read, write};
use rapporteur::{Answers, template};

fn benches(c: &mut Criterion) {
    let form = template("igf-2018-long").expect("a built-in template");
    let text = std::fs::read_to_string("benches/report-1200.json").expect("the report");
    let answers: Answers = serde_json::from_str(&text).expect("answers by field id");
    let options = Options::default();
    let mut group = c.benchmark_group("document of 1,200 words");
    for format in Format::ALL {
        let written = || write(&form, &answers, *format, &options).expect("answers of this form").into_bytes();
        let file = written();
        group.throughput(Throughput::Bytes(file.len() as u64));
        group.bench_function(format!("write {}", format.name()), |b| b.iter(written));
        group.bench_function(format!("read {}", format.name()), |b| {
            b.iter(|| read(black_box(&file), Hints::default()).expect("a document of our own"));
        });
    }
    group.finish();
}

criterion_group!(all, benches);
criterion_main!(all);
