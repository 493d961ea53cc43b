namespace Companion.Jupyter.Contents;

/// <summary>An answer that says no more than that it was done.</summary>
internal sealed record OkReply(string Status = "ok");
