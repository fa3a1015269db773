//! Pictures, as the facts they show: a drawing could not be edited, and the facts hold everything it tells.

use crate::writer::Writer;
use iop_blocks::{BarGroup, Fact, Text, TimelineRow};

impl Writer<'_> {
    pub(crate) fn bars(&mut self, caption: &Text, groups: &[BarGroup]) {
        self.styled(caption, "Caption");
        for group in groups {
            self.styled(&group.heading, "TableHeading");
            self.facts(&group.bars.iter().map(|bar| fact(&bar.label, &bar.value)).collect::<Vec<_>>());
        }
    }

    pub(crate) fn timeline(&mut self, caption: &Text, rows: &[TimelineRow]) {
        self.styled(caption, "Caption");
        self.facts(&rows.iter().map(|row| fact(&row.label, &row.value)).collect::<Vec<_>>());
    }
}

fn fact(label: &Text, value: &Text) -> Fact {
    Fact { label: label.clone(), value: vec![value.clone()] }
}
