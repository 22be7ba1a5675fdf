@echo off
setlocal
rem Starts Kakehashi with a Java 25 or newer: JAVA_HOME, then the usual folders, then the java on PATH.
set "HERE=%~dp0.."
set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%USERPROFILE%\.jdks\*25*") do call :try "%%~d"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
if not defined JAVA (
    echo Kakehashi needs Java 25 or newer: install it, for example Eclipse Temurin 25, or set JAVA_HOME to it. 1>&2
    exit /b 3
)
"%JAVA%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC %KAKEHASHI_JAVA_OPTIONS% -cp "%HERE%\lib\*" org.kakehashi.app.Main %*
exit /b %ERRORLEVEL%

:try
if defined JAVA exit /b
if not exist "%~1\bin\java.exe" exit /b
for /f tokens^=2^ delims^=^=^.^" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do (
    if %%v GEQ 25 set "JAVA=%~1\bin\java.exe"
)
exit /b
