//! What is measured: each page of a build, and how a visit to it goes.

/// One page of a build, visited with the program or without.
#[derive(Clone, Copy)]
pub struct Subject {
    pub name: &'static str,
    /// Its address within the build.
    pub path: &'static str,
    pub scripted: bool,
}

/// Every page, and the first one without script: what it reaches is the limit of what the program may aim at.
pub const SUBJECTS: [Subject; 6] = [
    Subject { name: "page", path: "index.html", scripted: true },
    Subject { name: "page without script", path: "index.html", scripted: false },
    Subject { name: "embed, map", path: "embed.html#view=map", scripted: true },
    Subject { name: "embed, timeline", path: "embed.html#view=timeline", scripted: true },
    Subject { name: "embed, quotes", path: "embed.html#view=quotes", scripted: true },
    Subject { name: "single file", path: "briefing.html", scripted: true },
];
