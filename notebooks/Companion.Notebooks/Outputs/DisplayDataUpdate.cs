namespace Companion.Notebooks.Outputs;

/// <summary>Another value in the place of one that is displayed (Jupyter messaging, <c>update_display_data</c>).</summary>
/// <param name="DisplayId">The name of what is displayed.</param>
/// <param name="Data">The forms of the new value.</param>
public sealed record DisplayDataUpdate(string DisplayId, MimeBundle Data) : CellOutput;
