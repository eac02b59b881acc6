@echo off
rem Registers the COM object of openccas, or takes that back. README.txt says when that is needed.
setlocal

set "here=%~dp0"
set "everybody=yes"
set "remove="
set "x86="
set "x64="

:option
if "%~1"=="" goto chosen
if /i "%~1"=="x86" goto option_x86
if /i "%~1"=="x64" goto option_x64
if /i "%~1"=="/u" goto option_remove
if /i "%~1"=="/user" goto option_user
if "%~1"=="/?" goto usage
echo %~nx0: %1 is no option.
echo.
goto wrong

:option_x86
set "x86=asked"
shift
goto option

:option_x64
set "x64=asked"
shift
goto option

:option_remove
set "remove=yes"
shift
goto option

:option_user
set "everybody="
shift
goto option

:usage
call :help
exit /b 0

:wrong
call :help
exit /b 2

:help
echo Registers the COM object CCASClient of openccas, so that programs find it.
echo.
echo   %~nx0 [x86] [x64] [/user] [/u]
echo.
echo   x86, x64   only for programs of 32 bits, or of 64 bits; else for all that this Windows runs
echo   /user      for the current user alone; else for everybody, which takes an administrator
echo   /u         takes the registration back
exit /b 0

:chosen
rem A 32-bit console of a 64-bit Windows sees the 32-bit programs as System32.
set "own=%SystemRoot%\System32"
set "windows=%PROCESSOR_ARCHITECTURE%"
if defined PROCESSOR_ARCHITEW6432 set "own=%SystemRoot%\Sysnative"
if defined PROCESSOR_ARCHITEW6432 set "windows=%PROCESSOR_ARCHITEW6432%"
set "of_x86=%SystemRoot%\SysWOW64"
set "of_x64=%own%"
if /i "%windows%"=="x86" set "of_x86=%own%"
if /i "%windows%"=="AMD64" goto ask
rem This Windows has 32 bits, or another processor, on which only programs of 32 bits load it.
if not defined x64 goto only_x86
echo Programs that load the object of 64 bits do not run on this Windows: its processor is %windows%.
exit /b 1

:only_x86
set "x86=asked"

:ask
if defined x86 goto rights
if defined x64 goto rights
set "x86=all"
set "x64=all"

:rights
if not defined everybody goto work
rem Whether this may be written is what matters, whoever it is that asks.
set "probe=HKLM\Software\Classes\openccas.may-write"
"%own%\reg.exe" add "%probe%" /f >nul 2>&1
if errorlevel 1 goto no_rights
"%own%\reg.exe" delete "%probe%" /f >nul 2>&1
goto work

:no_rights
echo Registering for everybody, and taking that back, needs the rights of an administrator. Open the
echo console with "Run as administrator", or add /user to do it for the current user alone.
exit /b 5

:work
set "failed="
set "options=/s"
if defined remove set "options=%options% /u"
if not defined everybody set "options=%options% /n /i:user"
if defined x86 call :one x86 "%of_x86%" %x86%
if defined x64 call :one x64 "%of_x64%" %x64%
if defined failed exit /b 1
exit /b 0

rem One architecture: its name, the folder of its regsvr32, and whether it was asked for.
:one
set "dll=%here%%~1\CCASComClient.dll"
if not exist "%~2\regsvr32.exe" goto no_regsvr32
if not exist "%dll%" goto no_dll
"%~2\regsvr32.exe" %options% "%dll%"
set "code=%errorlevel%"
if not "%code%"=="0" goto not_done
if defined remove goto removed
echo %~1: registered. Leave the file where it is: "%dll%"
exit /b 0

:removed
echo %~1: not registered any more.
exit /b 0

:no_regsvr32
echo %~1: left out. This Windows does not run such programs: it has no "%~2\regsvr32.exe".
if "%~3"=="asked" set "failed=yes"
exit /b 0

:no_dll
echo %~1: "%dll%" is not there. Unpack the whole archive, and run this script from there.
set "failed=yes"
exit /b 0

:not_done
set "failed=yes"
echo %~1: "%~2\regsvr32.exe" failed with %code%.
if "%code%"=="3" echo The DLL cannot be loaded. It may be damaged, or of another architecture than its folder says.
if "%code%"=="5" echo The registry could not be written. Another program may hold it, or rights are missing.
exit /b 0
