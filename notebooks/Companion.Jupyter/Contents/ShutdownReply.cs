namespace Companion.Jupyter.Contents;

/// <summary>Confirms that the kernel ends.</summary>
internal sealed record ShutdownReply(bool Restart, string Status = "ok");
