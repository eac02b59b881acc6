//! What only Windows has. Elsewhere everything of it says so.

use std::path::Path;

use openccas_protocol::Error;
use tokio::sync::Notify;

use crate::{Place, object::ObjectMaker, type_library::TypeLibrary};

#[cfg(windows)]
mod this {
    use super::{Error, Notify, ObjectMaker, Path, Place, TypeLibrary};
    use crate::windows;

    pub(crate) fn objects(place: Place) -> Result<Box<dyn ObjectMaker>, Error> {
        Ok(Box::new(windows::ComObjects::at(place)))
    }

    pub(crate) fn describe(place: &Place) -> Result<Result<TypeLibrary, String>, Error> {
        Ok(windows::describe(place))
    }

    pub(crate) fn install(name: &str, config: &Path) -> Result<(), Error> {
        windows::service::install(name, config)
    }

    pub(crate) fn uninstall(name: &str) -> Result<(), Error> {
        windows::service::uninstall(name)
    }

    pub(crate) fn be_service(name: &str, config: &Path) -> Result<(), Error> {
        windows::service::run(name, config)
    }

    /// Notifies of each Ctrl-Break.
    pub(crate) async fn hear_reload(reload: &Notify) {
        let Ok(mut ctrl_break) = tokio::signal::windows::ctrl_break() else {
            tracing::warn!("Ctrl-Break cannot be heard");
            return std::future::pending().await;
        };
        while ctrl_break.recv().await.is_some() {
            reload.notify_one();
        }
        std::future::pending::<()>().await;
    }
}

#[cfg(not(windows))]
mod this {
    use openccas_protocol::ErrorKind;

    use super::{Error, Notify, ObjectMaker, Path, Place, TypeLibrary};

    fn no_windows<T>() -> Result<T, Error> {
        Err(Error::new(
            ErrorKind::NotSupported,
            "this is not Windows, and COM objects are there alone",
        ))
    }

    pub(crate) fn objects(_place: Place) -> Result<Box<dyn ObjectMaker>, Error> {
        no_windows()
    }

    pub(crate) fn describe(_place: &Place) -> Result<Result<TypeLibrary, String>, Error> {
        no_windows()
    }

    pub(crate) fn install(_name: &str, _config: &Path) -> Result<(), Error> {
        no_windows()
    }

    pub(crate) fn uninstall(_name: &str) -> Result<(), Error> {
        no_windows()
    }

    pub(crate) fn be_service(_name: &str, _config: &Path) -> Result<(), Error> {
        no_windows()
    }

    pub(crate) async fn hear_reload(_reload: &Notify) {
        std::future::pending::<()>().await;
    }
}

pub(crate) use this::{be_service, describe, hear_reload, install, objects, uninstall};
