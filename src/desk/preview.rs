use yew::prelude::*;

use super::near::use_is_near;
use super::setting::{EmbedOptions, OptionChange, WIDTHS};
use crate::platform::frames::{self, FrameMessage};
use crate::platform::{clock, measure};
use embed::joined;
use model::Language;
use text::{EditorWords, number};
use view_state::{Address, with_fragment};

const FRAME: &str = "preview-frame";
const STAGE: &str = "preview-stage";
const ROOM: &str = "preview-room";
/// Until the page in the frame tells its own: no snippet reserves less.
const FIRST_HEIGHT: u32 = 640;

#[derive(PartialEq, Properties)]
pub struct PreviewProps {
    pub address: Address,
    pub setting: EmbedOptions,
    /// The desk's own language.
    pub language: Language,
    pub change: Callback<OptionChange>,
    /// The reader's choices in the frame.
    pub on_choice: Callback<Address>,
}

/// What the frame was made with, and what it shows or was asked for since.
#[derive(Default)]
struct Exchange {
    begun: String,
    shown: String,
}

/// The embed itself, at the width of an article, made smaller where the desk has less room.
#[component]
pub fn Preview(props: &PreviewProps) -> Html {
    let desk = EditorWords::of(props.language);
    let EmbedOptions { width, .. } = props.setting;
    let document = document(props);
    let fragment = props.address.print();
    let exchange = use_mut_ref(Exchange::default);
    let height = use_state(|| FIRST_HEIGHT);
    let room = use_state(|| None::<u32>);
    // On a phone it lies below the choices: the page in it held the start of the desk up for 0.2 s (Lighthouse, 412 px), and an
    // empty frame is a page, too, of 90 ms.
    let is_wanted = use_is_near(ROOM);

    // The frame is made anew only for another document or look; what it shows else, it is asked for.
    let flags = props.setting.flags.print();
    let key = format!("{document} {flags} {}", props.address.scheme.token());
    let source = use_memo(key.clone(), |_| {
        *exchange.borrow_mut() = Exchange { begun: fragment.clone(), shown: fragment.clone() };
        with_fragment(&document, &joined(&fragment, &flags))
    });
    {
        let exchange = exchange.clone();
        use_effect_with(fragment.clone(), move |fragment| exchange.borrow_mut().ask(fragment));
    }
    {
        let (exchange, height, on_choice) = (exchange.clone(), height.setter(), props.on_choice.clone());
        use_effect_with((), move |()| {
            let listener = frames::listen(FRAME, move |message| match message {
                FrameMessage::Height(pixels) => height.set(pixels),
                FrameMessage::Ready => exchange.borrow().begin(),
                FrameMessage::State(fragment) => {
                    if let Some(address) = exchange.borrow_mut().news(&fragment) {
                        on_choice.emit(address);
                    }
                }
            });
            move || drop(listener)
        });
    }
    {
        let set = room.setter();
        use_effect_with((), move |()| {
            let measured = move || set.set(measure::inner_width(ROOM));
            // The desk is rendered aside: in a moment it is on the screen and has a width.
            let soon = clock::after(0, measured.clone());
            let listener = measure::on_resize(measured);
            move || drop((soon, listener))
        });
    }
    let scale = room.map_or(1.0, |room| (f64::from(room) / f64::from(width)).min(1.0));
    use_effect_with((width, *height, *room, is_wanted, key.clone()), move |(width, height, ..)| {
        let pixels = |length: u32, scale: f64| format!("{:.0}px", f64::from(length) * scale);
        measure::set_style(STAGE, &[("width", pixels(*width, scale)), ("height", pixels(*height, scale))]);
        let frame = [("width", pixels(*width, 1.0)), ("height", pixels(*height, 1.0))];
        measure::set_style(FRAME, &frame);
        measure::set_style(FRAME, &[("transform", format!("scale({scale:.4})"))]);
    });

    let size = |offered: u32| {
        let onclick = props.change.reform(move |_: MouseEvent| OptionChange::Width(offered));
        html! {
            <button key={offered} type="button" data-width={offered.to_string()} aria-pressed={(offered == width).to_string()} {onclick}>
                { number(offered as usize, props.language) }
            </button>
        }
    };
    let per_cent = (scale * 100.0).round();
    let shown_at = if scale < 1.0 { format!("{} {per_cent}\u{a0}%", desk.shown_at) } else { desk.real_size.to_owned() };
    let alone = with_fragment(&document, &joined(&fragment, &flags));
    html! {
        <section id="look" class="look needs-app" aria-labelledby="look-title">
            <h2 id="look-title">{ desk.look_title }</h2>
            <div class="look-bar">
                <div class="buttons" role="group" aria-label={desk.widths}>{ WIDTHS.into_iter().map(size).collect::<Html>() }</div>
                <p class="note">{ format!("{width} × {} px, {shown_at}", *height) }</p>
            </div>
            <div id={ROOM} class="room" tabindex="0" role="group" aria-label={desk.preview}>
                <div id={STAGE} class="stage">
                    { is_wanted.then(|| html! {
                        <iframe {key} id={FRAME} title={desk.preview} src={(*source).clone()} allow="clipboard-write"></iframe>
                    }) }
                </div>
            </div>
            <p class="note">{ desk.preview_note }{ " " }<a href={alone} target="_blank" rel="noopener">{ desk.open_alone }</a></p>
        </section>
    }
}

/// The page that the snippets point at, as it lies beside the desk.
fn document(props: &PreviewProps) -> String {
    let (up, folder) = (props.language.path_to_root(), props.setting.language.folder());
    match &props.address.quote {
        Some(quote) => format!("{up}{folder}quote/{quote}.html"),
        None => format!("{up}{folder}embed.html"),
    }
}

impl Exchange {
    /// Asks the frame for an address, unless it shows that.
    fn ask(&mut self, fragment: &str) {
        if self.shown != fragment {
            fragment.clone_into(&mut self.shown);
            frames::ask(FRAME, fragment);
        }
    }

    /// Asks for what was chosen before the frame listened. Nothing needless: a frame that is sent to where it is may
    /// scroll the desk.
    fn begin(&self) {
        if self.shown != self.begun {
            frames::ask(FRAME, &self.shown);
        }
    }

    /// The reader's own choice in the frame, unless it is what the frame shows already.
    fn news(&mut self, fragment: &str) -> Option<Address> {
        let address = Address::parse(fragment);
        let said = address.print();
        let is_new = said != self.shown;
        self.shown = said;
        is_new.then_some(address)
    }
}

#[cfg(test)]
mod tests {
    use super::Exchange;

    #[test]
    fn an_answer_is_no_news_but_a_choice_is() {
        let mut exchange = Exchange { begun: String::new(), shown: "country=DEU".into() };
        assert!(exchange.news("#country=DEU&plain=1").is_none(), "the answer, with a key of the frame's own");
        assert_eq!(exchange.news("country=USA").map(|address| address.print()).as_deref(), Some("country=USA"));
        assert!(exchange.news("country=USA").is_none(), "said twice");
    }
}
