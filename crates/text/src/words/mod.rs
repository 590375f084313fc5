//! Our own words, in five sets by who needs them, since the app carries its set over the network: [`Words`] what the running
//! app says, [`PageWords`] what only the printed page says, [`DeskWords`] what figures and the desk share, [`EditorWords`] the
//! desk alone, [`RecordWords`] the page on the record. They come from `locales/*.ftl`. Here is which word stands for which value; sentences
//! with numbers and names in them are made in this crate's other files.

mod table;

pub use table::{DeskWords, EditorWords, PageWords, RecordWords, Words};

use contract::Failure;
use model::{Basis, Category, Certainty, Phase, Region, Stance, Status};
use view_state::{Facet, Preset};

impl Words {
    /// The name of a facet.
    pub const fn facet(&self, facet: Facet) -> &'static str {
        match facet {
            Facet::Speaker => self.facet_speaker,
            Facet::Stance => self.facet_stance,
            Facet::Theme => self.facet_theme,
            Facet::Country => self.facet_country,
            Facet::Source => self.facet_source,
        }
    }

    /// The name of a status, for the legend and the table.
    pub const fn status(&self, status: Status) -> &'static str {
        match status {
            Status::Supporter => self.status_supporter,
            Status::Undated => self.status_undated,
            Status::Absent => self.status_absent,
            Status::Unnamed => self.status_unnamed,
        }
    }

    /// What the status at the launch rests on, in a sentence.
    pub const fn basis(&self, basis: Basis) -> &'static str {
        match basis {
            Basis::Initiator => self.basis_initiator,
            Basis::Eu => self.basis_eu,
            Basis::Named => self.basis_named,
            Basis::IdsaOnly => self.basis_idsa_only,
            Basis::AbsentNamed => self.basis_absent_named,
            Basis::Listed2019 => self.basis_listed2019,
            Basis::JoinedLater => self.basis_joined_later,
            Basis::Announced => self.basis_announced,
            Basis::Expected => self.basis_expected,
            Basis::Named2021 => self.basis_named2021,
            Basis::ReportedAbsent => self.basis_reported_absent,
            Basis::None => self.basis_none,
        }
    }

    /// How well the status at the launch is known.
    pub const fn certainty(&self, certainty: Certainty) -> &'static str {
        match certainty {
            Certainty::Several => self.certainty_several,
            Certainty::One => self.certainty_one,
            Certainty::Disputed => self.certainty_disputed,
            Certainty::Inferred => self.certainty_inferred,
            Certainty::Unknown => self.certainty_unknown,
        }
    }

    /// The name of a stance.
    pub const fn stance(&self, stance: Stance) -> &'static str {
        match stance {
            Stance::Supportive => self.supportive,
            Stance::Mixed => self.mixed,
            Stance::Sceptical => self.sceptical,
            Stance::None => self.no_view,
        }
    }
}

impl PageWords {
    /// Why the page is not the app. A failure without a sentence does not compile, nor does one in a single language.
    pub const fn failure(&self, failure: Failure) -> &'static str {
        match failure {
            Failure::OldBrowser => self.notice_old_browser,
            Failure::NoWasm => self.notice_no_wasm,
            Failure::WasmBlocked => self.notice_wasm_blocked,
            Failure::Load => self.notice_load,
            Failure::BadWasm => self.notice_bad_wasm,
            Failure::BadData => self.notice_bad_data,
            Failure::Crash => self.notice_crash,
        }
    }

    /// The name of a category of events.
    pub const fn category(&self, category: Category) -> &'static str {
        match category {
            Category::Un => self.category_un,
            Category::Norms => self.category_norms,
            Category::Multistakeholder => self.category_multistakeholder,
            Category::National => self.category_national,
            Category::Incident => self.category_incident,
        }
    }

    /// The summary of a part of the timeline that opens on request.
    pub const fn phase(&self, phase: Phase) -> &'static str {
        match phase {
            Phase::Before => self.what_came_before,
            Phase::Road | Phase::Launch => self.timeline_title,
            Phase::After => self.what_happened_next,
        }
    }

    /// The name of a part of the world to look at.
    pub const fn preset(&self, preset: Preset) -> &'static str {
        match preset {
            Preset::World => self.world,
            Preset::Africa => self.region(Region::Africa),
            Preset::Americas => self.region(Region::Americas),
            Preset::Asia => self.region(Region::Asia),
            Preset::Europe => self.region(Region::Europe),
            Preset::Oceania => self.region(Region::Oceania),
        }
    }

    /// The name of a region.
    pub const fn region(&self, region: Region) -> &'static str {
        match region {
            Region::Africa => self.africa,
            Region::Americas => self.americas,
            Region::Asia => self.asia,
            Region::Europe => self.europe,
            Region::Oceania => self.oceania,
        }
    }
}
