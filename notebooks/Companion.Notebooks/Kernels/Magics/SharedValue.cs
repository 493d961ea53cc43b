namespace Companion.Notebooks.Kernels.Magics;

/// <summary>Data that <c>#!value</c> stores under a name.</summary>
/// <param name="Text">The data.</param>
/// <param name="MimeType">Its MIME type, such as <c>text/plain</c> or <c>application/json</c>.</param>
internal sealed record SharedValue(string Text, string MimeType);
