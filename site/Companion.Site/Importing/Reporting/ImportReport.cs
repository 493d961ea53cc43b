using System.Text;

namespace Companion.Site.Importing.Reporting;

/// <summary>What an import did, and what is left to its author.</summary>
public sealed class ImportReport
{
    private readonly List<string> _done = [];
    private readonly List<ImportRemark> _toReview = [];
    private readonly List<ImportRemark> _notPossible = [];

    /// <summary>What was done.</summary>
    public IReadOnlyList<string> Done => _done;

    /// <summary>What a person should look at.</summary>
    public IReadOnlyList<ImportRemark> ToReview => _toReview;

    /// <summary>What could not be imported, and why.</summary>
    public IReadOnlyList<ImportRemark> NotPossible => _notPossible;

    /// <summary>Adds what was done.</summary>
    public void AddDone(string sentence) => _done.Add(sentence);

    /// <summary>Adds what a person should look at.</summary>
    public void AddReview(string place, string message) => _toReview.Add(new ImportRemark(place, message));

    /// <summary>Adds what could not be imported.</summary>
    public void AddNotPossible(string place, string message) => _notPossible.Add(new ImportRemark(place, message));

    /// <summary>The report as the terminal shows it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text, "Done", _done);
        Append(text, "To be looked at", _toReview);
        Append(text, "Not possible", _notPossible);
        return text.ToString();
    }

    private static void Append<T>(StringBuilder text, string title, IReadOnlyCollection<T> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        text.Append(text.Length > 0 ? "\n" : "").Append($"{title}:\n");
        foreach (var item in items)
        {
            text.Append($"  {item}\n");
        }
    }
}
