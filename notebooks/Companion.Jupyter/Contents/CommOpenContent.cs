namespace Companion.Jupyter.Contents;

/// <summary>A front end opens a connection to an object of the kernel.</summary>
internal sealed record CommOpenContent(string CommId, string TargetName = "");
