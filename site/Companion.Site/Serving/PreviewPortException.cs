namespace Companion.Site.Serving;

/// <summary>The preview cannot listen on its port; the message says why and what to do.</summary>
public sealed class PreviewPortException : Exception
{
    /// <summary>Wraps the reason.</summary>
    public PreviewPortException(int port, Exception reason)
        : base(
            reason is Microsoft.AspNetCore.Connections.AddressInUseException
            || reason.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException
                ? $"port {port} is in use: stop the program that uses it or choose another port"
                : $"port {port} cannot be used ({reason.GetBaseException().Message}): choose another port",
            reason
        ) { }
}
