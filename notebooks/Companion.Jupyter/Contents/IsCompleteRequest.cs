namespace Companion.Jupyter.Contents;

/// <summary>Asks whether Enter should run the code.</summary>
internal sealed record IsCompleteRequest(string Code);
