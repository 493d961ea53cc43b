using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Display;

/// <summary>Something that a cell has shown and can change (Jupyter messaging, <c>update_display_data</c>).</summary>
public sealed class DisplayedValue
{
    private readonly string _id;

    private DisplayedValue(string id) => _id = id;

    /// <summary>Replaces the value that is shown.</summary>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public void Update(object? value) => Running().Send(new DisplayDataUpdate(_id, ValueFormatter.Format(value, [])));

    internal static DisplayedValue Show(MimeBundle bundle) => new(Running().Show(bundle));

    private static CellContext Running() =>
        CellContext.Current
        ?? throw new InvalidOperationException("A value can be displayed only while a cell is running.");
}
