namespace Companion.Jupyter.Contents;

/// <summary>Asks the front end for a line of input.</summary>
internal sealed record InputRequestContent(string Prompt, bool Password);
