namespace Companion.Jupyter.Contents;

/// <summary>Asks for earlier cells (Jupyter messaging 5.3, "History").</summary>
/// <param name="HistAccessType"><c>tail</c>, <c>range</c> or <c>search</c>.</param>
/// <param name="Output">Whether results are wanted too.</param>
/// <param name="Session">For <c>range</c>: 0 for this session, negative for earlier sessions.</param>
/// <param name="Start">For <c>range</c>: the first cell.</param>
/// <param name="Stop">For <c>range</c>: the cell after the last one.</param>
/// <param name="N">How many of the latest cells.</param>
/// <param name="Pattern">For <c>search</c>: <c>*</c> matches anything, <c>?</c> matches one character.</param>
/// <param name="Unique">For <c>search</c>: whether to list equal cells only once.</param>
internal sealed record HistoryRequest(
    string HistAccessType = "tail",
    bool Output = false,
    int Session = 0,
    int? Start = null,
    int? Stop = null,
    int? N = null,
    string? Pattern = null,
    bool Unique = false
);
