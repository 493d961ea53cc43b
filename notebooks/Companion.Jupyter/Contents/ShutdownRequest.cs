namespace Companion.Jupyter.Contents;

/// <summary>Ends the kernel; the front end may start another.</summary>
internal sealed record ShutdownRequest(bool Restart = false);
