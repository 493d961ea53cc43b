namespace Companion.Jupyter.Contents;

/// <summary>A front end opens a comm connection to the kernel.</summary>
internal sealed record CommOpenContent(string CommId, string TargetName = "");
