//! What translators, extensions and other tools do to a page, as scripts. Each is run after [`TEXTS`].

/// The texts that a reader sees, without those that no translator touches.
pub const TEXTS: &str = "
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
        const text = walker.currentNode;
        if (text.data.trim() && !text.parentElement.closest('script, style, svg, option')) texts.push(text);
    }";

pub const WRAPPING: &str = "for (const text of texts) {
    const outer = document.createElement('font'), inner = document.createElement('font');
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text);
}";

pub const REPLACING: &str = "for (const text of texts) text.replaceWith(new Text(text.data));";

/// Parts of which the app writes to, and of what it has rendered itself.
pub const REMOVING: &str = "for (const element of document.querySelectorAll(
    '#map .states a:nth-child(7n), #states tr:nth-child(5n), [data-event]:nth-child(4n), .date-label, [data-region=asia], #panel p, #panel dl > div:first-child, #found li:first-child'))
    element.remove();";

pub const MOVING: &str = "for (const element of document.querySelectorAll(
    '[data-legend], #states tr:nth-child(3n), .events > li:nth-child(2n), #panel dl > div, #found li, .cards > article'))
    element.parentElement.prepend(element);";

pub const ADDING: &str = "for (const element of document.querySelectorAll(
    '#map .states, [data-legend], #states tr, .date-note, #panel, #panel > *, #found, #ways-out, #announcer, .cards, select')) {
    element.prepend(document.createElement('i'));
    element.append(document.createElement('i'));
}";

pub const COPYING: &str = "for (const element of document.querySelectorAll(
    '#states tr:nth-child(2n), [data-legend], .date-note, [data-event]:nth-child(2n), .cards > article:nth-child(2n), .shown'))
    element.replaceWith(element.cloneNode(true));";

/// As translators do that keep the page's own elements: into capitals, which the checks of this case alone read as if they
/// were none.
pub const CHANGING: &str = "for (const text of texts) text.data = text.data.toUpperCase();
    window.asRead = (text) => text.toLowerCase();";

pub const CUTTING: &str = "for (const text of texts) if (text.length > 1) text.splitText(Math.floor(text.length / 2));";

pub const JOINING: &str = "
    document.body.normalize();
    const remarks = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT), found = [];
    while (remarks.nextNode()) found.push(remarks.currentNode);
    for (const remark of found) remark.remove();";

pub const COMMENTING: &str =
    "for (const element of document.querySelectorAll('body *')) element.before(new Comment('ad'), '');";

/// As phones do with what they take for the number of a telephone.
pub const LINKING: &str = "for (const text of texts) {
    const number = text.data.search(/[0-9]+/);
    if (number < 0) continue;
    const rest = text.splitText(number), link = document.createElement('a');
    link.href = 'tel:' + rest.data;
    rest.replaceWith(link);
    link.append(rest);
}";

/// As helps for reading do, that print the beginning of each word bold. What is bold already stays: done again and again, it makes
/// a page of 100,000 elements.
pub const MARKING: &str = "for (const text of texts) {
    if (text.parentElement.closest('.help-for-reading')) continue;
    const words = text.data.split(/(?<= )/).map((word) => {
        const element = document.createElement('span'), start = document.createElement('b');
        element.className = 'help-for-reading';
        start.append(word.slice(0, 2));
        element.append(start, word.slice(2));
        return element;
    });
    text.replaceWith(...words);
}";

pub const DARKENING: &str = "for (const element of document.querySelectorAll('*')) {
    element.setAttribute('data-extension', 'dark');
    element.style?.setProperty('--extension', '#111');
    element.classList.add('extension');
}";

pub const ENCLOSING: &str = "
    const around = document.createElement('div');
    around.append(...document.body.childNodes);
    document.body.append(around);
    Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' });
    document.documentElement.classList.add('translated-rtl');";

pub const DOUBLING: &str = "for (const element of [...document.querySelectorAll('#briefing [id]')]) {
    const other = document.createElement('div');
    other.id = element.id;
    document.body.append(other);
}";

pub const FOLDING: &str = "for (const fold of document.querySelectorAll('details')) fold.open = !fold.open;";
