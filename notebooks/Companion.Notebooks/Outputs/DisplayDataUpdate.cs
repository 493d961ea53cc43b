namespace Companion.Notebooks.Outputs;

/// <summary>A new value for something that is displayed (Jupyter messaging, <c>update_display_data</c>).</summary>
/// <param name="DisplayId">The name of the display.</param>
/// <param name="Data">The forms of the new value.</param>
public sealed record DisplayDataUpdate(string DisplayId, MimeBundle Data) : CellOutput;
