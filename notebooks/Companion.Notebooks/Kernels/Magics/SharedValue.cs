namespace Companion.Notebooks.Kernels.Magics;

/// <summary>Data that <c>#!value</c> keeps under a name.</summary>
/// <param name="Text">The data.</param>
/// <param name="MimeType">What it is, such as <c>text/plain</c> or <c>application/json</c>.</param>
internal sealed record SharedValue(string Text, string MimeType);
