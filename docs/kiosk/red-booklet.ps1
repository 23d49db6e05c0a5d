# Red Booklet on Windows: starts the server, the browser and the watchdog, and keeps all three running.
# Run at the log-on of the exhibit's account, by Task Scheduler or as its shell. See docs/kiosk.md.
$ErrorActionPreference = 'Stop'

$Root = 'C:\RedBooklet\current'
$Data = 'C:\ProgramData\RedBooklet'
$BrowserProfile = Join-Path $Data 'profile'
$Browser = @(
	"$env:ProgramFiles\Google\Chrome\Application\chrome.exe",
	"${env:ProgramFiles(x86)}\Microsoft\Edge\Application\msedge.exe"
) | Where-Object { Test-Path $_ } | Select-Object -First 1
if (-not $Browser) { throw 'Neither Chrome nor Edge is installed.' }
$Log = Join-Path $Data 'watchdog.log'
New-Item -ItemType Directory -Force $Data | Out-Null

# The watchdog reads these. It ends every process of this browser: nothing else may run in it here.
$Name = [IO.Path]::GetFileName($Browser)
$env:KIOSK_MEMORY = Join-Path $Data 'watchdog.json'
$env:KIOSK_RESTART = "taskkill /F /T /IM $Name"
$env:KIOSK_REBOOT = 'shutdown /r /t 0'
$env:KIOSK_POSTER = "echo poster > `"$(Join-Path $Data 'poster')`" & taskkill /F /T /IM $Name"
$ServerId = Join-Path $Data 'server.pid'
$env:KIOSK_RESTART_SERVER = "for /f %p in ('type `"$ServerId`"') do taskkill /F /PID %p"
$env:KIOSK_SETTINGS = Join-Path $Data 'kiosk.json'
$env:PORT = '8080'

function Start-Node([string] $Script, [string] $Output) {
	Start-Process node -ArgumentList "`"$Root\src\kiosk\$Script`"" -WindowStyle Hidden -PassThru `
		-RedirectStandardError $Output
}

function Start-Exhibit {
	node "$Root\src\kiosk\profile.mjs" $BrowserProfile
	$Page = if (Test-Path (Join-Path $Data 'poster')) {
		"file:///$($Root -replace '\\', '/')/docs/kiosk/poster.html"
	} else { 'http://127.0.0.1:8080/kiosk/' }
	Start-Process $Browser -PassThru -ArgumentList @(
		'--kiosk', "--app=$Page", "--user-data-dir=`"$BrowserProfile`"",
		'--no-first-run', '--no-default-browser-check', '--disable-features=Translate',
		'--overscroll-history-navigation=0', '--disable-pinch', '--password-store=basic',
		'--noerrdialogs', '--hide-crash-restore-bubble'
	)
}

# A new log-on is a new attempt.
Remove-Item (Join-Path $Data 'poster') -ErrorAction SilentlyContinue
# The log of the last run is enough.
if (Test-Path $Log) { Move-Item -Force $Log "$Log.old" }

$Server = $null; $Screen = $null; $Watchdog = $null
while ($true) {
	if (-not $Server -or $Server.HasExited) {
		$Server = Start-Node 'serve.mjs' "$Data\server.log"
		Set-Content $ServerId $Server.Id
	}
	if (-not $Screen -or $Screen.HasExited) { Start-Sleep 2; $Screen = Start-Exhibit }
	if (-not $Watchdog -or $Watchdog.HasExited) { $Watchdog = Start-Node 'watchdog.mjs' $Log }
	Start-Sleep 2
}
