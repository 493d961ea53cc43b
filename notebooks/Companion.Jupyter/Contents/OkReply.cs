namespace Companion.Jupyter.Contents;

/// <summary>An answer that only reports success.</summary>
internal sealed record OkReply(string Status = "ok");
