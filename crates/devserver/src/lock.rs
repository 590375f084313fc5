use std::sync::{Mutex, MutexGuard, PoisonError};

/// What a mutex holds. Nothing here is left half done by a panic.
pub fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
