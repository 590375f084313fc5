use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use yew::Callback;

use super::store::Request;
use crate::platform::{address_bar, clock};
use view_state::{Action, Address};

/// How long the state has to rest before the address says so, in milliseconds: Safari throws on more than 100 writes in
/// 10 s.
const REST: u32 = 250;

/// Keeps the address bar and the state in step.
pub struct AddressBar {
    /// What the bar says. Early acts may have gone further.
    written: Rc<RefCell<Address>>,
    /// The address that is about to be written, and when.
    next: Option<(Address, Timeout)>,
    /// What the last entry of the history was made by.
    made_by: Rc<Cell<Step>>,
    _listener: Option<EventListener>,
}

impl AddressBar {
    /// Listens until dropped: `request` is called when the reader goes back, forward or edits the address.
    pub fn new(request: &Callback<Request>) -> AddressBar {
        let written = Rc::new(RefCell::new(Address::parse(&address_bar::fragment())));
        let made_by = Rc::new(Cell::new(Step::Choice));
        let (read, made, request) = (Rc::clone(&written), Rc::clone(&made_by), request.clone());
        let listener = address_bar::listen(move |fragment| {
            if address_bar::is_address(&fragment) {
                let address = Address::parse(&fragment);
                // What was read must not be written again: that would cut off the way forward.
                read.replace(address.clone());
                made.set(Step::Choice);
                request.emit(Action::Navigate(address).into());
            }
        });
        AddressBar { written, next: None, made_by, _listener: listener }
    }

    /// Writes an address when it has come to rest.
    pub fn follow(&mut self, address: &Address) {
        if *self.written.borrow() == *address {
            self.next = None;
        } else if self.next.as_ref().is_none_or(|(next, _)| next != address) {
            let (written, made_by, now) = (Rc::clone(&self.written), Rc::clone(&self.made_by), address.clone());
            let rest = clock::after(REST, move || {
                let step = Step::between(written.replace(now.clone()), &now);
                let is_further = made_by.replace(step) == step && step != Step::Choice;
                address_bar::write(&now.print(), !is_further);
            });
            self.next = Some((address.clone(), rest));
        }
    }
}

/// What differs between two addresses. Several steps through time, or letters of a search, are one entry to come back to:
/// playing all dates would bury the page that the reader came from. To clear a search is a choice.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    Date,
    Query,
    Choice,
}

impl Step {
    fn between(mut before: Address, after: &Address) -> Step {
        let step = if before.date == after.date { Step::Query } else { Step::Date };
        before.date = after.date;
        if step == Step::Query {
            before.query = after.query.clone();
        }
        let is_cleared = step == Step::Query && after.query.is_empty();
        if before == *after && !is_cleared { step } else { Step::Choice }
    }
}
