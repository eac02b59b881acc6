//! The bridge as a Windows service.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, OnceLock, PoisonError},
    time::Duration,
};

use openccas_protocol::{Error, ErrorKind};
use tokio::sync::{Notify, oneshot};
use tracing::error;
use windows_service::{
    define_windows_service,
    service::{
        ServiceAccess, ServiceControl, ServiceControlAccept, ServiceErrorControl, ServiceExitCode,
        ServiceInfo, ServiceStartType, ServiceState, ServiceStatus, ServiceType,
    },
    service_control_handler::{self, ServiceControlHandlerResult, ServiceStatusHandle},
    service_dispatcher,
    service_manager::{ServiceManager, ServiceManagerAccess},
};

use crate::{Config, command};

/// How long starting and stopping may take before Windows thinks that something is wrong.
const HINT: Duration = Duration::from_secs(10);

/// What the service control manager does not hand on.
static TASK: OnceLock<(String, PathBuf)> = OnceLock::new();

fn failed(what: &str) -> impl FnOnce(windows_service::Error) -> Error {
    move |error| {
        let said = match &error {
            windows_service::Error::Winapi(error) => error.to_string(),
            other => other.to_string(),
        };
        Error::new(ErrorKind::Internal, format!("{what}: {said}")).with_source(error)
    }
}

/// Installs it, to start with the system and with this configuration.
pub(crate) fn install(name: &str, config: &Path) -> Result<(), Error> {
    // Told now rather than in a log that nobody reads.
    let _ = Config::load(config)?.service()?;
    let whole = std::path::absolute(config)
        .map_err(|error| Error::new(ErrorKind::InvalidArgument, error.to_string()))?;
    let program = env::current_exe()
        .map_err(|error| Error::new(ErrorKind::Internal, format!("where am I? {error}")))?;
    let access = ServiceManagerAccess::CONNECT | ServiceManagerAccess::CREATE_SERVICE;
    let manager = ServiceManager::local_computer(None::<&str>, access).map_err(failed(
        "the service control manager refuses; an administrator's console is needed",
    ))?;
    let arguments = ["service", "--name", name, "--config"];
    let mut launch_arguments: Vec<OsString> = arguments.map(OsString::from).to_vec();
    launch_arguments.push(whole.into_os_string());
    let info = ServiceInfo {
        name: OsString::from(name),
        display_name: OsString::from("openccas bridge to MiContact Center Enterprise"),
        service_type: ServiceType::OWN_PROCESS,
        start_type: ServiceStartType::AutoStart,
        error_control: ServiceErrorControl::Normal,
        executable_path: program,
        launch_arguments,
        dependencies: Vec::new(),
        account_name: None,
        account_password: None,
    };
    manager
        .create_service(&info, ServiceAccess::QUERY_STATUS)
        .map_err(failed("the service cannot be created"))?;
    Ok(())
}

/// Removes it.
pub(crate) fn uninstall(name: &str) -> Result<(), Error> {
    let manager = ServiceManager::local_computer(None::<&str>, ServiceManagerAccess::CONNECT)
        .map_err(failed("the service control manager refuses"))?;
    let service = manager
        .open_service(name, ServiceAccess::DELETE)
        .map_err(failed("there is no such service, or it may not be removed"))?;
    service
        .delete()
        .map_err(failed("the service cannot be removed"))
}

/// Is the service, until it is stopped.
pub(crate) fn run(name: &str, config: &Path) -> Result<(), Error> {
    let _ = TASK.set((name.to_owned(), config.to_owned()));
    service_dispatcher::start(name, ffi_main).map_err(failed(
        "this command is for the service control manager; `run` serves in a console",
    ))
}

define_windows_service!(ffi_main, main);

fn main(_arguments: Vec<OsString>) {
    let Some((name, config)) = TASK.get() else {
        return;
    };
    if let Err(error) = serve(name, config) {
        error!("the service ends: {error}");
    }
}

fn serve(name: &str, file: &Path) -> Result<(), Error> {
    let (stop, stopped) = oneshot::channel();
    let stop = Mutex::new(Some(stop));
    let reload = Arc::new(Notify::new());
    let asked = Arc::clone(&reload);
    let handler = move |control| match control {
        ServiceControl::Stop | ServiceControl::Shutdown => {
            let stop = stop.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(stop) = stop {
                // It ends anyway if nobody hears that.
                let _ = stop.send(());
            }
            ServiceControlHandlerResult::NoError
        }
        ServiceControl::ParamChange => {
            asked.notify_one();
            ServiceControlHandlerResult::NoError
        }
        ServiceControl::Interrogate => ServiceControlHandlerResult::NoError,
        _ => ServiceControlHandlerResult::NotImplemented,
    };
    let status = service_control_handler::register(name, handler)
        .map_err(failed("the service control manager does not listen"))?;
    tell(status, ServiceState::StartPending, 0)?;
    let result = Config::load(file).and_then(|config| {
        command::log(&config)?;
        tell(status, ServiceState::Running, 0)?;
        command::serve(&config, &reload, async {
            let _ = stopped.await;
            // Being told late is no reason to go on.
            let _ = tell(status, ServiceState::StopPending, 0);
        })
    });
    tell(status, ServiceState::Stopped, u32::from(result.is_err()))?;
    result
}

fn tell(handle: ServiceStatusHandle, state: ServiceState, code: u32) -> Result<(), Error> {
    let pending = matches!(
        state,
        ServiceState::StartPending | ServiceState::StopPending
    );
    let accepted = if state == ServiceState::Running {
        ServiceControlAccept::STOP
            | ServiceControlAccept::SHUTDOWN
            | ServiceControlAccept::PARAM_CHANGE
    } else {
        ServiceControlAccept::empty()
    };
    handle
        .set_service_status(ServiceStatus {
            service_type: ServiceType::OWN_PROCESS,
            current_state: state,
            controls_accepted: accepted,
            exit_code: if code == 0 {
                ServiceExitCode::NO_ERROR
            } else {
                ServiceExitCode::ServiceSpecific(code)
            },
            checkpoint: 0,
            wait_hint: if pending { HINT } else { Duration::ZERO },
            process_id: None,
        })
        .map_err(failed("the service control manager is not told"))
}
