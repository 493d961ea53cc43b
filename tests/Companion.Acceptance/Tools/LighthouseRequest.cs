namespace Companion.Acceptance.Tools;

/// <summary>A request that Lighthouse saw.</summary>
/// <param name="Url">The address.</param>
/// <param name="Size">The bytes of the answer with its headers, as they were sent.</param>
public sealed record LighthouseRequest(string Url, double Size);
