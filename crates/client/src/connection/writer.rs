//! What goes into the socket.

use std::io::IoSlice;

use openccas_transport::Transport;

/// Bytes on their way into the socket: what the session wants to say, then requests. Both are
/// filled only when both are empty, so that frames never mix.
#[derive(Default)]
pub(super) struct Writer {
    pub(super) control: Vec<u8>,
    pub(super) requests: Vec<u8>,
    control_done: usize,
    requests_done: usize,
    /// Bytes of requests that the socket has taken from here, in all.
    pub(super) requests_written: u64,
}

impl Writer {
    pub(super) fn is_empty(&self) -> bool {
        self.control.is_empty() && self.requests.is_empty()
    }

    pub(super) fn is_blocked(&self) -> bool {
        !self.is_empty()
    }

    /// Writes once. False if the socket takes nothing now.
    pub(super) fn write(&mut self, transport: &mut Transport) -> std::io::Result<bool> {
        let control = &self.control[self.control_done..];
        let requests = &self.requests[self.requests_done..];
        let result = if requests.is_empty() {
            transport.try_write(control)
        } else if control.is_empty() {
            transport.try_write(requests)
        } else {
            transport.try_write_vectored(&[IoSlice::new(control), IoSlice::new(requests)])
        };
        let count = match result {
            Ok(count) => count,
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => return Ok(false),
            Err(error) => return Err(error),
        };
        let of_control = count.min(control.len());
        let of_requests = count - of_control;
        self.control_done += of_control;
        self.requests_done += of_requests;
        self.requests_written += of_requests as u64;
        if self.control_done == self.control.len() && self.requests_done == self.requests.len() {
            self.control.clear();
            self.requests.clear();
            self.control_done = 0;
            self.requests_done = 0;
        }
        Ok(true)
    }
}
