namespace Companion.Jupyter.Contents;

/// <summary>The connections to objects of the kernel; there are none.</summary>
internal sealed record CommInfoReply(IReadOnlyDictionary<string, string> Comms, string Status = "ok");
