use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use yew::Callback;

use super::store::Request;
use crate::platform::{address_bar, clock};
use crate::view_state::{Action, Address};

/// How long the state has to rest before the address says so, in milliseconds: Safari throws on more than 100 writes in
/// 10 s.
const REST: u32 = 250;

/// Keeps the address bar and the state in step.
pub struct AddressBar {
    /// What the bar says. Early acts may have gone further.
    written: Rc<RefCell<Address>>,
    /// The address that is about to be written, and when.
    next: Option<(Address, Timeout)>,
    _listener: Option<EventListener>,
}

impl AddressBar {
    /// Listens until dropped: `request` is called when the reader goes back, forward or edits the address.
    pub fn new(request: &Callback<Request>) -> AddressBar {
        let written = Rc::new(RefCell::new(Address::parse(&address_bar::fragment())));
        let (read, request) = (Rc::clone(&written), request.clone());
        let listener = address_bar::listen(move |fragment| {
            if address_bar::is_address(&fragment) {
                let address = Address::parse(&fragment);
                // What was read must not be written again: that would cut off the way forward.
                read.replace(address.clone());
                request.emit(Action::Navigate(address).into());
            }
        });
        AddressBar { written, next: None, _listener: listener }
    }

    /// Writes an address when it has come to rest.
    pub fn follow(&mut self, address: &Address) {
        if *self.written.borrow() == *address {
            self.next = None;
        } else if self.next.as_ref().is_none_or(|(next, _)| next != address) {
            let (written, now) = (Rc::clone(&self.written), address.clone());
            let rest = clock::after(REST, move || {
                let before = written.replace(now.clone());
                address_bar::write(&now.print(), !is_further_typing(&before, &now));
            });
            self.next = Some((address.clone(), rest));
        }
    }
}

/// Whether only the search words went on: that is no step to come back to.
fn is_further_typing(before: &Address, after: &Address) -> bool {
    let same_words = Address { query: after.query.clone(), ..before.clone() };
    !before.query.is_empty() && !after.query.is_empty() && same_words == *after
}
