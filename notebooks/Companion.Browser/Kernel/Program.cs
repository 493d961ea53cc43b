using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("browser")]

// The worker's script calls the exported functions.
return;
