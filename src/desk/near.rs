use yew::prelude::*;

use crate::platform::{clock, measure};

/// Whether an element has ever been near the window. What takes the browser long and is seen later waits until then.
#[hook]
pub fn use_is_near(id: &'static str) -> bool {
    let is_near = use_state_eq(|| false);
    let set = is_near.setter();
    use_effect_with(*is_near, move |was_near| {
        let look = move || {
            if measure::is_near(id) {
                set.set(true);
            }
        };
        // In a moment what was rendered has its place on the screen.
        let soon = (!was_near).then(|| clock::after(0, look.clone()));
        let listeners = (!was_near).then(|| (measure::on_resize(look.clone()), measure::on_scroll(look)));
        move || drop((soon, listeners))
    });
    *is_near
}
