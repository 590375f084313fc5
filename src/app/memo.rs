//! Parts of the page that are rendered again only when what they depend on has changed.
//!
//! A component of its own for each would do the same and cost the Wasm a kilobyte a piece.

use std::any::Any;
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::VComp;

use super::store::Context;

/// Renders `render(on)`, and again only for another `on`: a function has nothing else to depend on. Each function has a
/// type of `on` of its own.
pub fn memo<On: PartialEq + 'static>(on: On, render: fn(&On) -> Html) -> Html {
    keyed_memo(None, on, render)
}

/// The same for a part of a list that changes.
pub fn keyed_memo<On: PartialEq + 'static>(key: Option<&str>, on: On, render: fn(&On) -> Html) -> Html {
    component(key, Rc::new(Rendered { on, render }))
}

/// How an item of a long list looks; the item follows from it and from what never changes.
pub trait Look: Clone + PartialEq + 'static {
    /// The item; `None` where the data lack it.
    fn html(&self, context: &Context) -> Option<Html>;
}

/// How many items are compared as one: each alone would cost more than it spares.
const RUN: usize = 15;

/// A long list in runs. Where one look has changed, its run is rendered again and not the list.
pub fn runs<L: Look>(looks: &[L], context: &Context) -> Vec<Html> {
    looks.chunks(RUN).map(|run| memo((context.clone(), run.to_vec()), items::<L>)).collect()
}

fn items<L: Look>((context, looks): &(Context, Vec<L>)) -> Html {
    looks.iter().filter_map(|look| look.html(context)).collect()
}

fn component(key: Option<&str>, part: Rc<dyn Part>) -> Html {
    VComp::new::<Memo>(Rc::new(MemoProps { part }), key.map(Into::into)).into()
}

/// Something to render, whatever it depends on.
trait Part {
    fn html(&self) -> Html;
    /// Whether the other renders the same.
    fn is_same(&self, other: &dyn Part) -> bool;
    fn on(&self) -> &dyn Any;
}

struct Rendered<On> {
    on: On,
    render: fn(&On) -> Html,
}

impl<On: PartialEq + 'static> Part for Rendered<On> {
    fn html(&self) -> Html {
        (self.render)(&self.on)
    }

    fn is_same(&self, other: &dyn Part) -> bool {
        other.on().downcast_ref::<On>().is_some_and(|on| *on == self.on)
    }

    fn on(&self) -> &dyn Any {
        &self.on
    }
}

#[derive(Clone, Properties)]
struct MemoProps {
    part: Rc<dyn Part>,
}

impl PartialEq for MemoProps {
    fn eq(&self, other: &Self) -> bool {
        self.part.is_same(&*other.part)
    }
}

#[component]
fn Memo(props: &MemoProps) -> Html {
    props.part.html()
}
