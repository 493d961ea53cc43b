namespace Companion.Jupyter.Contents;

/// <summary>The comm connections of the kernel; there are none.</summary>
internal sealed record CommInfoReply(IReadOnlyDictionary<string, string> Comms, string Status = "ok");
