//! From one address to another.

use std::future::Future;

use fantoccini::error::CmdError;

use super::Browser;
use crate::engine::Engine;
use crate::limit::{self, PATIENCE};

impl Browser {
    /// Opens an address as if typed: a new document, even where only the fragment differs from the last one.
    pub fn open(&self, address: &str) {
        self.evidence.keep(self);
        // The empty page between two documents costs Chromium a process, 0.3 s.
        let document = |address: &str| address.split('#').next().map(str::to_owned);
        let here = self.on("ask for the address", self.client.current_url());
        if document(here.as_str()) == document(address) {
            self.leave();
        }
        self.load(address);
    }

    /// Goes to an address and forgets what the page before has done wrong.
    pub fn load(&self, address: &str) {
        self.on(&format!("open {address}"), self.client.goto(address));
    }

    /// The Back button.
    pub fn back(&self) {
        self.step("history.back()", self.client.back());
    }

    /// The Back button where it leads to a place of the same document, whose address may be the same: in WebKit, where the page
    /// takes the step itself, another address would be waited for in vain.
    pub fn back_within(&self) {
        if self.engine == Engine::WebKit {
            self.promised(
                "new Promise((done) => {
                    addEventListener('popstate', () => setTimeout(done), { once: true });
                    history.back();
                })",
            );
        } else {
            self.back();
        }
    }

    /// The Forward button.
    pub fn forward(&self) {
        self.step("history.forward()", self.client.forward());
    }

    /// The Reload button.
    pub fn reload(&self) {
        self.evidence.keep(self);
        self.on("reload", self.client.refresh());
    }

    /// A step through the history, which changes the address. On a busy machine WebKit's driver loses such steps, even on a
    /// page of one line, so there the page itself takes it; and it loses scripts that are sent while another document comes:
    /// none is, until the address is another.
    fn step(&self, script: &str, command: impl Future<Output = Result<(), CmdError>>) {
        self.evidence.keep(self);
        if self.engine == Engine::WebKit {
            self.leave_by(script);
        } else {
            self.on(script, command);
        }
    }

    /// Runs a script that leads to another address, and waits until it is there.
    pub fn leave_by(&self, script: &str) {
        let address = || self.on("ask for the address", self.client.current_url());
        let before = address();
        self.run(&format!("setTimeout(() => {{ {script} }})"), Vec::new());
        limit::until(PATIENCE, || (address() != before).then_some(()));
    }

    pub(super) fn leave(&self) {
        // WebKit may never answer when it is sent to the empty page from the empty page.
        if self.value("location.href") != "about:blank" {
            self.on("open about:blank", self.client.goto("about:blank"));
        }
    }
}
