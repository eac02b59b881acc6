//! Requests by their description, which the typed ones are made of.

use std::{ffi::c_void, sync::Arc};

use openccas::{Argument, Method, Outputs, Result};

use crate::{
    boundary::{OK, array, check_out, hand_out, invalid, with_client},
    callback::{Callback, Context, ccas_completion_function, ccas_drop_function},
    client::{ccas_client, wait_for},
    dispatcher::Dispatcher,
    result::ccas_result,
    value::ccas_value,
};

/// Carries a request out, on the calling thread.
pub(crate) fn call(
    client: &ccas_client,
    method: Method,
    arguments: &[Argument<'_>],
) -> Result<Outputs> {
    wait_for(client.for_requests().call(method, arguments))?
}

/// Starts a request. The completion is called by who calls the client's callbacks.
pub(crate) fn start(
    client: &Arc<ccas_client>,
    method: Method,
    arguments: &[Argument<'_>],
    completion: ccas_completion_function,
    context: Context,
) -> Result<i32> {
    if completion.is_none() {
        return Err(invalid(
            "completion is NULL: what comes of the request has to go somewhere",
        ));
    }
    openccas_protocol::check_arguments(method, arguments)?;
    let callback = Callback {
        function: completion,
        context,
    };
    let number = Dispatcher::expect_completion(client, callback)?;
    let waiting = Arc::clone(client);
    let submitted = client
        .for_requests()
        .submit(method, arguments, move |result| {
            let result = Box::new(ccas_result::new(result));
            waiting.dispatcher.complete(number, result);
        });
    client.dispatcher.submitted(number, submitted);
    Ok(OK)
}

fn known(method: i32) -> Result<Method> {
    let known = u16::try_from(method).ok().and_then(Method::from_number);
    known.ok_or_else(|| invalid(format!("method is {method}, which there is not")))
}

/// # Safety
/// As the header says of `arguments`.
unsafe fn arguments_of<'a>(
    method: Method,
    arguments: *const ccas_value,
    count: usize,
) -> Result<Vec<Argument<'a>>> {
    let inputs = method.info().inputs;
    // SAFETY: as the caller says.
    let given = unsafe { array(arguments, count, "arguments") }?;
    given
        .iter()
        .enumerate()
        .map(|(index, value)| {
            let name = inputs.get(index).map_or("arguments", |input| input.name);
            // SAFETY: as the caller says.
            unsafe { value.argument(name) }
        })
        .collect()
}

/// Carries out a request that is told by its number, and waits for what comes of it. The functions
/// with the names of the methods are simpler.
///
/// - `client`: The client.
/// - `method`: One of the `CCAS_METHOD_` constants; not one of the lifecycle, such as Initialize.
/// - `arguments`: All `[in]` parameters of the method, in order.
/// - `argument_count`: How many there are.
/// - `result`: Is given what came of it, to be freed with `ccas_result_free`; left as it is if the
///   request fails. May be NULL.
///
/// Errors: those of the method; `CCAS_ERROR_INVALID_ARGUMENT` names what does not fit it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_request(
    client: *mut ccas_client,
    method: i32,
    arguments: *const ccas_value,
    argument_count: usize,
    result: *mut *mut ccas_result,
) -> i32 {
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let method = known(method)?;
            let arguments = arguments_of(method, arguments, argument_count)?;
            let outputs = call(client, method, &arguments)?;
            if check_out(result, "result").is_ok() {
                result.write(hand_out(ccas_result::new(Ok(outputs))));
            }
            Ok(OK)
        })
    }
}

/// Starts a request that is told by its number, and returns. The functions with the names of the
/// methods and `_async` behind are simpler.
///
/// The completion is called exactly once, by whoever calls the client's other callbacks: the
/// client's thread, or `ccas_dispatch`. If this function fails it is not called, nor if the request
/// is cancelled or the client freed before its turn; the context is let go of in any case. Arguments
/// are read before the function returns.
///
/// - `client`: The client.
/// - `method`: One of the `CCAS_METHOD_` constants; not one of the lifecycle, such as Initialize.
/// - `arguments`: All `[in]` parameters of the method, in order.
/// - `argument_count`: How many there are.
/// - `completion`: Is called with what came of it.
/// - `context`: Is passed to it.
/// - `drop`: Lets go of the context; may be NULL.
///
/// Errors: `CCAS_ERROR_INVALID_ARGUMENT`, which names what does not fit the method. Whatever else
/// fails, the completion is told.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_request_async(
    client: *mut ccas_client,
    method: i32,
    arguments: *const ccas_value,
    argument_count: usize,
    completion: ccas_completion_function,
    context: *mut c_void,
    drop: ccas_drop_function,
) -> i32 {
    let context = Context::new(context, drop);
    // SAFETY: the header says what the arguments are.
    unsafe {
        with_client(client, |client| {
            let method = known(method)?;
            let arguments = arguments_of(method, arguments, argument_count)?;
            start(client, method, &arguments, completion, context)
        })
    }
}

/// Gives up the asynchronous requests of this client that were started with this context: their
/// completions are not called, and the contexts are let go of before this returns.
///
/// A request that was sent may still take effect. A completion that runs on another thread, or is
/// about to, is not waited for; its request is not counted. It may be called from callbacks.
///
/// - `client`: The client.
/// - `context`: What was given with the requests; not NULL, which tells no request from another.
///
/// Returns how many requests were given up, 0 if they all had their answer; or an error, which is
/// negative: `CCAS_ERROR_INVALID_ARGUMENT`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ccas_cancel(client: *mut ccas_client, context: *const c_void) -> i32 {
    // SAFETY: the header says what a client is; the context is only compared.
    unsafe {
        with_client(client, |client| {
            if context.is_null() {
                return Err(invalid("context is NULL: it tells no request from another"));
            }
            let cancelled = client.dispatcher.cancel(context);
            Ok(i32::try_from(cancelled).unwrap_or(i32::MAX))
        })
    }
}
