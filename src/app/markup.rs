//! Elements built by calls, one per attribute and child.
//!
//! `html!` writes out each element's every field wherever it stands, which is two fifths of the app's Wasm; a call is
//! a few bytes. What repeats or is large is built with this, what listens or has components inside with `html!`.

use std::cell::RefCell;

use yew::html::IntoPropValue;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VTag};
use yew::{AttrValue, Html};

/// Begins an element.
#[inline(never)]
pub fn tag(name: &'static str) -> Tag {
    Tag(Box::new(Parts { tag: VTag::new(name), names: Vec::new(), values: Vec::new() }))
}

/// An element while it is built. Boxed, so that each step hands on one pointer.
pub struct Tag(Box<Parts>);

struct Parts {
    tag: VTag,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
}

impl Tag {
    /// Sets an attribute; `None` leaves it out. An element always names the same attributes in the same order.
    #[inline(never)]
    pub fn set<V: IntoPropValue<Option<AttrValue>>>(self, name: &'static str, value: V) -> Tag {
        self.attribute(name, value.into_prop_value())
    }

    /// Sets an attribute that is there or not.
    pub fn flag(self, name: &'static str, is_set: bool) -> Tag {
        self.set(name, is_set.then_some(name))
    }

    /// Tells the element from its siblings in a list that changes.
    #[inline(never)]
    pub fn key(mut self, key: &str) -> Tag {
        self.0.tag.key = Some(Key::from(key));
        self
    }

    /// Adds an element, a text or what is already rendered.
    #[inline(never)]
    pub fn put<C: Child>(mut self, child: C) -> Tag {
        self.0.tag.add_child(child.html());
        self
    }

    /// Adds a list of elements as one child, so that its length does not move the siblings that follow.
    #[inline(never)]
    pub fn list(self, children: Vec<Html>) -> Tag {
        self.put(children.into_iter().collect::<Html>())
    }

    /// The finished element.
    #[inline(never)]
    pub fn html(self) -> Html {
        let Parts { mut tag, names, values } = *self.0;
        tag.set_attributes(Attributes::Dynamic { keys: kept(names), values: values.into_boxed_slice() });
        tag.into()
    }

    #[inline(never)]
    fn attribute(mut self, name: &'static str, value: Option<AttrValue>) -> Tag {
        self.0.names.push(name);
        self.0.values.push(value.map(AttributeOrProperty::Attribute));
        self
    }
}

/// What may stand in an element.
pub trait Child {
    /// As a node.
    fn html(self) -> Html;
}

impl Child for Html {
    fn html(self) -> Html {
        self
    }
}

impl Child for Tag {
    fn html(self) -> Html {
        Tag::html(self)
    }
}

impl Child for String {
    fn html(self) -> Html {
        text(self.into())
    }
}

impl Child for &str {
    fn html(self) -> Html {
        text(AttrValue::from(std::rc::Rc::from(self)))
    }
}

/// Nothing is a node, too, so that the siblings that follow keep their places.
impl<C: Child> Child for Option<C> {
    fn html(self) -> Html {
        self.map(Child::html).unwrap_or_default()
    }
}

#[inline(never)]
fn text(text: AttrValue) -> Html {
    yew::virtual_dom::VText::new(text).into()
}

/// The one list of these names. Yew compares the lists of an element before and after by their address, and asks for
/// lists that last; there are as many as kinds of elements.
fn kept(names: Vec<&'static str>) -> &'static [&'static str] {
    thread_local! {
        static LISTS: RefCell<Vec<&'static [&'static str]>> = const { RefCell::new(Vec::new()) };
    }
    LISTS.with_borrow_mut(|lists| {
        lists.iter().find(|list| **list == names.as_slice()).copied().unwrap_or_else(|| {
            let list: &'static [&'static str] = names.leak();
            lists.push(list);
            list
        })
    })
}
