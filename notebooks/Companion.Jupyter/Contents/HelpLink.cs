namespace Companion.Jupyter.Contents;

/// <summary>A page that front ends list under Help.</summary>
internal sealed record HelpLink(string Text, string Url);
