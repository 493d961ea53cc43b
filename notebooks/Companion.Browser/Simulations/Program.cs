using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("browser")]

// The worker's script calls what is exported.
return;
