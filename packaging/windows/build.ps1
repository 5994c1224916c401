# Freezes the program on Windows and makes its installer. Not verified on Windows yet.
#
#   powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1
#
# Needs Python 3.11 or newer and NSIS 3 (makensis on the PATH). Makes .venv when it is not there.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Checked {
    param([string] $Program, [string[]] $Words)
    & $Program @Words
    if ($LASTEXITCODE -ne 0) { throw "$Program $Words ended with $LASTEXITCODE" }
}

$Python = ".venv\Scripts\python.exe"
if (-not (Test-Path $Python)) { Invoke-Checked "python" @("-m", "venv", ".venv") }
Invoke-Checked $Python @("-m", "pip", "install", "--quiet", "-c", "constraints.txt", "-e", ".[build]")
Invoke-Checked $Python @("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec")
Invoke-Checked $Python @("packaging\slim.py", "dist\glean-retouch")
Invoke-Checked $Python @("packaging\check_build.py", "dist\glean-retouch")
Invoke-Checked $Python @("packaging\windows\build_installer.py", "dist\glean-retouch", "dist\installers")
