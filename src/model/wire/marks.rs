//! How the marks of states travel: without the ids that the states bring.

use crate::model::{Dataset, Mark, MarkKind};

impl Dataset {
    /// The marks of the states without their ids, in the order of the states, then all others: the ids a second time would
    /// cost each page 0.5 kB (brotli).
    pub(super) fn marks_by_country(&self) -> Vec<Mark> {
        let of_states = self.countries.iter().filter_map(|country| self.mark(country.id));
        let of_states = of_states.map(|mark| Mark { id: "".into(), ..mark.clone() });
        let others = self.marks.iter().filter(|mark| mark.kind != MarkKind::State).cloned();
        of_states.chain(others).collect()
    }

    /// Gives them their ids back. Never inlined: within the reading of everything it costs the Wasm 0.2 kB (brotli).
    #[inline(never)]
    pub(super) fn name_marks(&mut self) {
        for (mark, country) in self.marks.iter_mut().zip(&self.countries) {
            mark.id = country.id.as_str().into();
        }
    }
}
