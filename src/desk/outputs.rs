//! Everything that the desk hands out, made from what was chosen.

use yew::{Callback, Properties};

use super::base::PLACEHOLDER;
use super::props::DeskProps;
use super::setting::EmbedOptions;
use super::share_image::{ShareImageInput, share_image};
use super::view_data::{Table, tables};
use embed::{Heights, Snippet};
use figure::{Options, Outlines, data_address, drawing, figure};
use text::{Description, Words, describe};
use view_state::{Address, View};

#[derive(Clone, PartialEq, Properties)]
pub struct ExportProps {
    pub address: Address,
    pub setting: EmbedOptions,
    /// The folder that the briefing is published in, if that is known.
    pub base: Option<String>,
    pub desk: DeskProps,
    /// Called once when all has been rendered, drawings too.
    pub drawn: Callback<()>,
}

impl ExportProps {
    /// What is shown: a quote alone is a view of the quotes, whatever else is chosen.
    pub fn shown(&self) -> Address {
        let view = if self.address.quote.is_some() { View::Quotes } else { self.address.view };
        Address { view, ..self.address.clone() }
    }

    /// What the view shows, as data. Made when it is asked for.
    pub fn tables(&self) -> Vec<Table> {
        let dataset = self.setting.language.of(&self.desk.editions);
        tables(&self.shown(), dataset)
    }
}

/// Everything that is handed out for one choice.
pub struct Outputs {
    /// The link, the bare iframe and the element of the loader.
    pub snippets: [String; 3],
    pub figure: String,
    /// The figure's picture as SVG; empty where it has none.
    pub picture: String,
    pub image: String,
    pub description: Description,
}

impl Outputs {
    /// All of it, made anew; drawings only if asked for.
    pub fn make(props: &ExportProps, with_drawings: bool) -> Outputs {
        let ExportProps { setting, base, desk, .. } = props;
        let language = setting.language;
        let (dataset, words) = (language.of(&desk.editions), Words::of(language));
        let address = &props.shown();
        let outlines = Outlines::parse(&desk.outlines);
        let mut description = describe(address, dataset, words, language);
        // The balance is that of the quotes that readers see.
        description.balance = description.balance.filter(|_| matches!(address.view, View::All | View::Quotes));
        let frozen = desk.version_in(language).filter(|_| setting.frozen);
        let quote = props.address.quote.as_deref().and_then(|id| dataset.quote(id));
        let snippet = Snippet {
            address: &props.address,
            flags: &setting.flags,
            base: base.as_deref().unwrap_or(PLACEHOLDER),
            language,
            frozen,
            speaker: quote.and_then(|quote| dataset.speaker(&quote.speaker)).map(|speaker| &*speaker.name),
            heights: Heights::table().of(&props.address, setting.flags.plain, language, &dataset.quotes),
        };
        // Where nothing can be drawn, there is nothing to hand out either.
        let can_draw = with_drawings && !desk.outlines.is_empty();
        let picture = match can_draw {
            true => drawing(address, dataset, &outlines, words, language),
            false => String::new(),
        };
        let image = (setting.picture && !picture.is_empty()).then(|| data_address(&picture));
        let options = Options { base: base.as_deref().unwrap_or_default(), image: image.as_deref() };
        Outputs {
            snippets: [snippet.url(), snippet.iframe(), snippet.element()],
            figure: match can_draw {
                false => String::new(),
                true => figure(address, dataset, &outlines, words, language, &options),
            },
            picture,
            image: match can_draw {
                false => String::new(),
                true => share_image(&ShareImageInput {
                    address,
                    dataset,
                    outlines: &outlines,
                    language,
                    description: &description,
                }),
            },
            description,
        }
    }
}
