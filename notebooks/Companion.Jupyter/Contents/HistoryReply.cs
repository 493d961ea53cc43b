using System.Text.Json.Nodes;

namespace Companion.Jupyter.Contents;

/// <summary>The cells that ran. Each has a session, a number, and the text or a pair of text and result.</summary>
internal sealed record HistoryReply(JsonArray History, string Status = "ok");
