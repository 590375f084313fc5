//! How the marks of states travel: without the ids, since they are in the order of the states.

use crate::{Dataset, Mark, MarkKind};

impl Dataset {
    /// The marks without the ids of states, which a second time would cost each page 0.5 kB (brotli).
    pub(super) fn unnamed_marks(&self) -> Vec<Mark> {
        let unnamed = |mark: &Mark| match mark.kind {
            MarkKind::State => Mark { id: "".into(), ..mark.clone() },
            _ => mark.clone(),
        };
        self.marks.iter().map(unnamed).collect()
    }

    /// Gives them their ids back. Never inlined: within the reading of everything it costs the Wasm 0.2 kB (brotli).
    #[inline(never)]
    pub(super) fn name_marks(&mut self) {
        for (mark, country) in self.marks.iter_mut().zip(&self.countries) {
            mark.id = country.id.as_str().into();
        }
    }
}
