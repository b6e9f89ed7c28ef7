//! Where in a document an answer stands.

use crate::diagnostic::Part;

/// Where in the text of a document the parts of one answer stand. All offsets are bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Of a text: offsets in the answer, ascending, each with the place in the document from which on both go in step.
    Text(Vec<(usize, usize)>),
    /// Of rows: where the cells of each row begin, in the order name, affiliation, declaration.
    Rows(Vec<[usize; 3]>),
}

impl Source {
    /// Where byte `at` of the answer stands, or of a cell of row `item`; the beginning of the cell where a row is asked for.
    pub fn place(&self, item: Option<usize>, part: Option<Part>, at: usize) -> usize {
        match self {
            Source::Text(steps) => {
                let step = steps.partition_point(|(from, _)| *from <= at).saturating_sub(1);
                steps.get(step).map_or(0, |(from, to)| to + at.saturating_sub(*from))
            }
            Source::Rows(rows) => {
                let row = item.and_then(|item| rows.get(item)).or(rows.first());
                let column = match part {
                    None | Some(Part::Name) => 0,
                    Some(Part::Affiliation) => 1,
                    Some(Part::Declaration) => 2,
                };
                row.map_or(0, |cells| cells[column])
            }
        }
    }
}
