namespace Companion.Jupyter.Contents;

/// <summary>The kernel ends.</summary>
internal sealed record ShutdownReply(bool Restart, string Status = "ok");
