using System.IO.Enumeration;
using System.Text.Json.Nodes;
using Companion.Jupyter.Contents;

namespace Companion.Jupyter.Serving.Assisting;

/// <summary>The cells of this session. Earlier sessions are not kept.</summary>
internal sealed class CellHistory
{
    // As many cells as a person enters in days, but not everything that a program may send.
    private const int Most = 10_000;

    private readonly Lock _lock = new();
    private readonly List<(int Number, string Code, string? Result)> _cells = [];

    /// <summary>Adds a cell.</summary>
    public void Add(int number, string code, string? result)
    {
        lock (_lock)
        {
            if (_cells.Count == Most)
            {
                _cells.RemoveAt(0);
            }

            _cells.Add((number, code, result));
        }
    }

    /// <summary>Finds cells.</summary>
    public HistoryReply Find(HistoryRequest request)
    {
        lock (_lock)
        {
            var found = request.HistAccessType switch
            {
                "range" => _cells.Where(cell => IsInRange(cell.Number, request)),
                "search" => Search(request).TakeLast(request.N ?? Most),
                _ => _cells.TakeLast(request.N ?? Most),
            };
            return new HistoryReply([.. found.Select(cell => Entry(cell, request.Output))]);
        }
    }

    // This session is 0; it has no other number by which it could be requested later.
    private static bool IsInRange(int number, HistoryRequest request) =>
        request.Session is 0 or 1 && number >= (request.Start ?? 0) && number < (request.Stop ?? int.MaxValue);

    private IEnumerable<(int Number, string Code, string? Result)> Search(HistoryRequest request)
    {
        var found = _cells.Where(cell =>
            FileSystemName.MatchesSimpleExpression(request.Pattern ?? "*", cell.Code, ignoreCase: false)
        );
        return request.Unique ? found.Reverse().DistinctBy(cell => cell.Code).Reverse() : found;
    }

    private static JsonArray Entry((int Number, string Code, string? Result) cell, bool hasResult) =>
        hasResult ? [1, cell.Number, new JsonArray(cell.Code, cell.Result)] : [1, cell.Number, cell.Code];
}
