//! The picture of the contact centre that a client keeps.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use openccas::{Model, Result, embed};

use crate::{
    boundary::{OK, check_out, enter, hand_out, quietly, share, take_from, with_client},
    client::{ccas_client, wait_for},
    snapshot::ccas_snapshot,
};

/// The picture of the contact centre that a client keeps: agents, service groups and calls, folded
/// from its events when they arrive.
///
/// It outlives connections: while there is none it stays as it was, and says so; the next one brings
/// it up to date. All models of a client show one picture.
pub struct ccas_model {
    model: Model,
    /// What is waited on. One thread waits at a time.
    changes: Mutex<Model>,
}

/// Makes the client keep a picture, if it does not yet. It makes the events flow, and never holds
/// callbacks back.
///
/// - `client`: The client.
/// - `model`: Is given the model, to be freed with `ccas_model_free`. The picture is kept until the
///   last one of the client is freed.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_model_open(
    client: *mut ccas_client,
    model: *mut *mut ccas_model,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            check_out(model, "model")?;
            let kept = client.core().model();
            let object = Arc::new(ccas_model {
                changes: Mutex::new(kept.clone()),
                model: kept,
            });
            model.write(Arc::into_raw(object).cast_mut());
            Ok(OK)
        })
    }
}

/// Gives the picture as it is now. It costs little, and does not change any more.
///
/// - `model`: The model.
/// - `snapshot`: Is given the picture, to be freed with `ccas_snapshot_free`.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_model_snapshot(
    model: *mut ccas_model,
    snapshot: *mut *mut ccas_snapshot,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    enter(|| unsafe {
        let model = share(model, "model")?;
        check_out(snapshot, "snapshot")?;
        snapshot.write(hand_out(ccas_snapshot::new(model.model.snapshot())));
        Ok(OK)
    })
}

/// Waits until the picture is another one than when the model was made or last waited for. Many
/// events at once are one change.
///
/// - `model`: The model. One thread waits at a time, and others for it.
/// - `timeout_ms`: How long to wait at most, in milliseconds; 0 to not wait, less than 0 to wait
///   without limit.
///
/// Returns 1 if it has changed, 0 if the time is over, or an error, which is negative:
/// `CCAS_ERROR_CLOSED` when the client is closed, so that nothing will change any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_model_wait(model: *mut ccas_model, timeout_ms: i32) -> i32 {
    enter(|| {
        // SAFETY: the header says what a model is.
        let model = unsafe { share(model, "model") }?;
        let mut changes = model.changes.lock().unwrap_or_else(PoisonError::into_inner);
        let limit = u64::try_from(timeout_ms).ok().map(Duration::from_millis);
        let changed = wait_for(within(limit, &mut changes))??;
        Ok(i32::from(changed))
    })
}

async fn within(limit: Option<Duration>, model: &mut Model) -> Result<bool> {
    match limit {
        None => model.changed().await.map(|()| true),
        Some(limit) => match tokio::time::timeout(limit, model.changed()).await {
            Ok(changed) => changed.map(|()| true),
            Err(_) => Ok(false),
        },
    }
}

/// Frees a model, and sets the variable to NULL.
///
/// - `model`: The variable that holds it. NULL, and a variable that holds NULL, are fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_model_free(model: *mut *mut ccas_model) {
    quietly(|| {
        // SAFETY: a variable of the caller, or NULL.
        let model = unsafe { take_from(model) };
        if !model.is_null() && !embed::forked() {
            // SAFETY: `ccas_model_open` gave it.
            drop(unsafe { Arc::from_raw(model.cast_const()) });
        }
    });
}
